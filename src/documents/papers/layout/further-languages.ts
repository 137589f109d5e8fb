import type { PaperKind } from '../../../model/paper.ts';
import type { PaperField } from '../paper-fields.ts';
import { type Label, other, part, party, value } from './label-kinds.ts';

/**
 * What papers in Polish, Italian, Dutch, Portuguese, Swedish and Czech call themselves, their boxes and their columns: the
 * words that an invoice, a packing list or a consignment note of these countries needs. The languages of `labels.ts` have
 * many more.
 */
// biome-ignore format: a row is a meaning, its phrases side by side
export const FURTHER_TITLES: readonly (readonly [PaperKind, string])[] = [
  ['invoice', 'faktura|faktura proforma|faktura pro forma|faktura vat|faktura handlowa|handelsfaktura|proformafaktura|fattura|fattura commerciale|fattura proforma|fattura di vendita|factuur|handelsfactuur|proforma factuur|fatura comercial|fatura proforma|fatura pró-forma|obchodní faktura|proforma faktura'],
  ['packing-list', 'lista pakowa|specyfikacja wysyłkowa|lista imballaggi|distinta imballaggi|distinta di imballaggio|paklijst|lista de embalagem|romaneio|packlista|packsedel|balicí list'],
  ['bill-of-lading', 'polizza di carico|konosament|cognossement|conhecimento de embarque|konossement'],
  ['air-waybill', 'lotniczy list przewozowy|lettera di vettura aerea|luchtvrachtbrief|conhecimento aéreo|flygfraktsedel|letecký nákladní list'],
  ['road-consignment-note', 'międzynarodowy list przewozowy|lettera di vettura internazionale|internationale vrachtbrief|internationell fraktsedel|mezinárodní nákladní list'],
  ['certificate-of-origin', 'świadectwo pochodzenia|certificato di origine|certificaat van oorsprong|certificado de origem|ursprungsintyg|osvědčení o původu'],
  ['delivery-note', 'wydanie zewnętrzne|dowód dostawy|documento di trasporto|bolla di consegna|pakbon|afleveringsbon|guia de remessa|följesedel|dodací list'],
  ['order', 'zamówienie|ordine|ordine di acquisto|inkooporder|encomenda|nota de encomenda|inköpsorder|objednávka'],
  ['end-user-statement', 'oświadczenie użytkownika końcowego|certyfikat użytkownika końcowego|dichiarazione di uso finale|dichiarazione dell\'utilizzatore finale|eindgebruikersverklaring|declaração de utilizador final|slutanvändarintyg|prohlášení konečného uživatele'],
];

// biome-ignore format: a row is a meaning, its phrases side by side
export const FURTHER_LABELS: readonly (readonly [Label, string])[] = [
  [party('seller'), 'sprzedawca|dostawca|wystawca|venditore|fornitore|verkoper|leverancier|fornecedor|säljare|leverantör|prodávající|dodavatel'],
  [party('buyer'), 'nabywca|kupujący|zamawiający|acquirente|cessionario|koper|factuuradres|adquirente|köpare|kupující|odběratel'],
  [party('consignor'), 'nadawca|eksporter|mittente|esportatore|speditore|afzender|exportador|remetente|avsändare|exportör|odesílatel|vývozce'],
  [party('consignee'), 'odbiorca|importer|destinatario|importatore|luogo di consegna|geadresseerde|ontvanger|afleveradres|destinatário|importador|mottagare|leveransadress|příjemce|dovozce'],
  [party('end_user'), 'użytkownik końcowy|utilizzatore finale|eindgebruiker|utilizador final|usuário final|slutanvändare|konečný uživatel'],
  [party('carrier'), 'przewoźnik|vettore|vervoerder|transportadora|fraktförare|dopravce'],
  [party('bank'), 'banca|nasz bank|bankgegevens|banka příjemce'],
  [part('id'), 'nip|regon|krs|partita iva|p.iva|p. iva|codice fiscale|btw|btw-nr|btw nummer|kvk|nipc|cnpj|org.nr|orgnr|momsreg.nr|ičo|dič'],
  [value('document_number', 'id'), 'nr|numer|numer dokumentu|numero|numero documento|nummer|documentnummer|número|číslo'],
  [value('document_date', 'date'), 'data|data wystawienia|data emissione|data documento|data de emissão|utfärdandedatum|datum vystavení'],
  [value('invoice_number', 'id'), 'faktura nr|nr faktury|numer faktury|fattura n|fattura n°|n. fattura|numero fattura|factuurnummer|factuur nr|fatura n.º|fatura nº|fakturanummer|faktura č|číslo faktury'],
  [value('invoice_date', 'date'), 'data faktury|data fattura|factuurdatum|data da fatura|fakturadatum|datum faktury'],
  [value('order_number', 'id'), 'nr zamówienia|zamówienie nr|numer zamówienia|ordine n|ordine n°|vs. ordine|vostro ordine|ordernummer|uw order|uw bestelling|n.º de encomenda|pedido nº|er order|ordernr|číslo objednávky|objednávka č'],
  [value('delivery_note_number', 'id'), 'ddt|ddt n|pakbonnummer|följesedelsnummer|dodací list č'],
  [value('country_of_origin', 'text'), 'kraj pochodzenia|paese di origine|origine della merce|land van oorsprong|país de origem|ursprungsland|země původu'],
  [value('destination_country', 'text'), 'kraj przeznaczenia|paese di destinazione|land van bestemming|país de destino|destinationsland|země určení'],
  [value('net_mass_kg', 'number'), 'waga netto|masa netto|peso netto|netto gewicht|nettogewicht|peso líquido|nettovikt|čistá hmotnost|hmotnost netto'],
  [value('gross_mass_kg', 'number'), 'waga brutto|masa brutto|peso lordo|bruto gewicht|brutogewicht|peso bruto|bruttovikt|hrubá hmotnost|hmotnost brutto'],
  [value('total_packages', 'number'), 'liczba opakowań|ilość paczek|liczba palet|numero colli|n. colli|colli totali|aantal colli|número de volumes|antal kolli|počet balení'],
  [value('total_value', 'number'), 'razem|do zapłaty|razem do zapłaty|suma|wartość brutto|totale|totale fattura|totale da pagare|totaal|totaalbedrag|te betalen|total a pagar|valor total|att betala|totalt|celkem|celkem k úhradě'],
  [value('currency', 'text'), 'waluta|valuta|moeda|měna'],
  [value('incoterm', 'text'), 'warunki dostawy|termini di consegna|condizioni di consegna|resa|leveringsvoorwaarden|leveringscondities|condições de entrega|leveransvillkor|dodací podmínky'],
  [value('payment_terms', 'text'), 'termin płatności|warunki płatności|sposób płatności|condizioni di pagamento|modalità di pagamento|pagamento|betalingsvoorwaarden|betalingstermijn|condições de pagamento|betalningsvillkor|platební podmínky'],
  [value('goods_description', 'block'), 'opis towaru|nazwa towaru|descrizione della merce|omschrijving van de goederen|descrição das mercadorias|varubeskrivning|popis zboží'],
  [other('block'), 'podpis|uwagi|firma autorizzata|note|handtekening|opmerkingen|assinatura|observações|underskrift|poznámka'],
];

// biome-ignore format: a row is a meaning, its phrases side by side
export const FURTHER_COLUMNS: readonly (readonly [PaperField | 'position' | 'other', string])[] = [
  ['position', 'lp|l.p|poz|riga|regel|linha|rad|pořadí|č'],
  ['goods_description', 'nazwa|nazwa towaru|nazwa towaru lub usługi|opis|opis towaru|descrizione|descrizione merce|descrizione articolo|omschrijving|descrição|benämning|beskrivning|popis|název'],
  ['part_number', 'indeks|symbol|kod|kod towaru|nr kat|codice|codice articolo|cod|artikelcode|artikelnummer|artikel nr|código|artikelnr|kód'],
  ['hs_code', 'cn|kod cn|kod celny|pkwiu|codice doganale|nomenclatura|voce doganale|goederencode|gs-code|ncm|pauta|tarifnummer|celní kód'],
  ['country_of_origin', 'kraj poch|kraj pochodzenia|paese origine|oorsprong|origem|ursprungsland|původ'],
  ['quantity', 'ilość|ilosc|szt|q.tà|qtà|quantità|aantal|hoeveelheid|quantidade|qtd|antal|množství|počet'],
  ['quantity_unit', 'jm|j.m|j.m.|jedn|um|u.m|u.m.|eenheid|eenh|un|enhet|mj'],
  ['unit_price', 'cena|cena jedn|cena jednostkowa|cena netto|prezzo|prezzo unitario|prezzo unit|prijs|stukprijs|eenheidsprijs|preço|preço unitário|à-pris|pris|jednotková cena'],
  ['value', 'wartość|wartość netto|kwota|importo|totale|bedrag|totaal|valor|montante|belopp|summa|částka|celkem'],
  ['net_mass_kg', 'waga netto|masa netto|peso netto|netto gewicht|peso líquido|nettovikt|čistá hmotnost'],
  ['gross_mass_kg', 'waga brutto|masa brutto|peso lordo|bruto gewicht|bruttovikt|hrubá hmotnost'],
  ['packages', 'opakowania|paczki|palety|colli|volumes|kolli|balení'],
  ['other', 'stawka vat|vat %|iva %|aliquota|btw|btw %|moms|dph|sconto|rabat|korting|desconto'],
];
