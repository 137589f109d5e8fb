import { describe, expect, it } from 'vitest';
import { COLUMNS } from './columns.ts';
import { matchHeader, readHeaderUnits } from './match-header.ts';

/** Header -> the column, or `PARTY attribute`. */
function meaning(header: string): string {
  const match = matchHeader(header);
  if (!match) return '-';
  if (match.kind === 'column') return match.id;
  if (match.kind === 'bare-date') return 'date';
  const party = match.party.kind === 'role' ? match.party.role : match.party.kind;
  return `${party} ${match.attribute}`;
}

describe('matchHeader', () => {
  it.each([
    // Case, spaces, underscores, punctuation, plurals, accents, camel case.
    ['HS Code', 'hs_code'],
    ['hs_codes', 'hs_code'],
    ['HSCODE', 'hs_code'],
    ['H.S. Code', 'hs_code'],
    ['HS6 Code', 'hs_code'],
    ['netWeight', 'net_mass_kg'],
    ['DESCRIPTION OF GOODS', 'goods_description'],
    // Trade-data vendors.
    ['Shipper Name', 'consignor name'],
    ['Consignee', 'consignee name'],
    ['Consignee (Original Format)', 'consignee name'],
    ['Consignee Full Address', 'consignee address'],
    ['Consignee City', 'consignee address'],
    ['Consignee Email 1', 'consignee email'],
    ['Importer Name', 'shifting name'],
    ['Supplier Name', 'shifting name'],
    ['Product Description', 'goods_description'],
    ['Country of Origin', 'country_of_origin'],
    ['Port of Loading', 'port_of_loading'],
    ['Port of Unlading', 'port_of_discharge'],
    ['Std. Quantity', 'quantity'],
    ['UQC', 'quantity_unit'],
    ['Value(US$)', 'value'],
    ['BE No', 'declaration_number'],
    ['SB No.', 'declaration_number'],
    ['SB Date', 'declaration_date'],
    ['Weight (kg)', 'gross_mass_kg'],
    ['CHA Name', 'customs_broker name'],
    // ERP systems.
    ['Sold-to party', 'buyer name'],
    ['Ship-to party', 'consignee name'],
    ['Name of ship-to party', 'consignee name'],
    ['Material', 'part_number'],
    ['Material Description', 'goods_description'],
    ['Net weight', 'net_mass_kg'],
    ['Weight unit', 'mass_unit'],
    ['Billing Document', 'invoice_number'],
    ['Terms of Payment', 'payment_terms'],
    // Customs exports.
    ['Отправитель', 'consignor name'],
    ['Получатель', 'consignee name'],
    ['Адрес получателя', 'consignee address'],
    ['ИНН получателя', 'consignee id'],
    ['Страна отправителя', 'consignor country'],
    ['Код ТН ВЭД', 'hs_code'],
    ['G33 (Код товара по ТН ВЭД)', 'hs_code'],
    ['Описание товара', 'goods_description'],
    ['Вес нетто, кг', 'net_mass_kg'],
    ['Страна происхождения', 'country_of_origin'],
    ['Номер декларации', 'declaration_number'],
    ['Дата регистрации', 'declaration_date'],
    ['收货人', 'consignee name'],
    ['发货人地址', 'consignor address'],
    ['商品编码', 'hs_code'],
    ['商品名称', 'goods_description'],
    ['原产国', 'country_of_origin'],
    ['净重(千克)', 'net_mass_kg'],
    ['毛重', 'gross_mass_kg'],
    ['Empfänger', 'consignee name'],
    ['Anschrift des Empfängers', 'consignee address'],
    ['Versender', 'consignor name'],
    ['Warenbeschreibung', 'goods_description'],
    ['Warennummer', 'hs_code'],
    ['Rechnungsnummer', 'invoice_number'],
    ['Destinataire', 'consignee name'],
    ['Pays du destinataire', 'consignee country'],
    ['Expéditeur', 'consignor name'],
    ['Désignation des marchandises', 'goods_description'],
    ['Одержувач', 'consignee name'],
    ['Код УКТЗЕД', 'hs_code'],
    ['Alıcı', 'consignee name'],
    ['Gönderici adresi', 'consignor address'],
    ['GTİP', 'hs_code'],
    // Of the customs test data: an identifier, not a name.
    ['Importer ID', 'shifting id'],
    ['Declaration ID', 'declaration_number'],
    ['Country of Departure', 'country_of_dispatch'],
    ['Item Price', 'value'],
    // Paths of JSON.
    ['consignee.name', 'consignee name'],
    ['shipment.consignee.address', 'consignee address'],
    // Not known, and not to be guessed.
    ['Remarks', '-'],
    ['Tax Rate', '-'],
    ['Unit Price', '-'],
    ['No', '-'],
    ['', '-'],
    ['Date', 'date'],
    ['Country', 'unnamed country'],
  ])('%s is %s', (header, expected) => {
    expect(meaning(header)).toBe(expected);
  });

  it('knows every canonical id', () => {
    for (const { id } of COLUMNS) {
      const match = matchHeader(id);
      const found =
        match?.kind === 'party' && match.party.kind === 'role'
          ? `${match.party.role}_${match.attribute}`
          : match?.kind === 'column'
            ? match.id
            : '';
      expect(found).toBe(id);
    }
  });
});

describe('readHeaderUnits', () => {
  it.each([
    ['Net weight (t)', { kgPerUnit: 1000 }],
    ['Gross weight lbs', { kgPerUnit: 0.453_592_37 }],
    ['Вес нетто, кг', { kgPerUnit: 1 }],
    ['Value(US$)', { currency: 'USD' }],
    ['FOB value EUR', { currency: 'EUR' }],
    ['Value', {}],
  ])('%s', (header, units) => {
    expect(readHeaderUnits(header)).toEqual(units);
  });
});
