import type { PaperKind } from '../../../model/paper.ts';
import type { PaperField } from '../paper-fields.ts';
import { type Label, part, party, value } from './label-kinds.ts';

/**
 * Labels, titles and heads of columns in Persian and Arabic. Both spellings of kaf and yeh, and alefs with and without
 * hamza, are one (`label-words.ts`).
 */
// biome-ignore format: a row is a meaning, its phrases side by side
export const RIGHT_TO_LEFT_LABELS: readonly (readonly [Label, string])[] = [
  [party('consignor'), 'فرستنده|صادرکننده|صادر کننده|المصدر|الشاحن|المرسل'],
  [party('consignee'), 'گیرنده|گیرنده کالا|دریافت کننده|المرسل إليه|المستلم'],
  [party('notify_party'), 'طرف اطلاع|الجهة المطلوب إخطارها|إخطار'],
  [party('buyer'), 'خریدار|مشتری|المشتري|العميل'],
  [party('seller'), 'فروشنده|البائع|المورد'],
  [party('end_user'), 'مصرف کننده نهایی|کاربر نهایی|المستخدم النهائي'],
  [party('carrier'), 'حمل کننده|متصدی حمل|الناقل'],
  [part('address'), 'آدرس|نشانی|العنوان'],
  [part('country'), 'کشور|البلد|الدولة'],
  [part('phone'), 'تلفن|هاتف|الهاتف'],
  [part('email'), 'ایمیل|پست الکترونیک|البريد الإلكتروني'],
  [value('document_number', 'id'), 'شماره|رقم'],
  [value('document_date', 'date'), 'تاریخ|التاريخ'],
  [value('invoice_number', 'id'), 'شماره فاکتور|شماره صورتحساب|رقم الفاتورة'],
  [value('invoice_date', 'date'), 'تاریخ فاکتور|تاریخ صورتحساب|تاريخ الفاتورة'],
  [value('order_number', 'id'), 'شماره سفارش|شماره قرارداد|رقم الطلب|رقم العقد'],
  [value('air_waybill', 'id'), 'شماره بارنامه هوایی|رقم بوليصة الشحن الجوي'],
  [value('bill_of_lading_number', 'id'), 'شماره بارنامه|رقم بوليصة الشحن'],
  [value('country_of_origin', 'text'), 'کشور مبدا|مبدا کالا|بلد المنشأ'],
  [value('destination_country', 'text'), 'کشور مقصد|بلد المقصد|بلد الوصول'],
  [value('port_of_loading', 'text'), 'بندر بارگیری|مبدا حمل|ميناء الشحن'],
  [value('port_of_discharge', 'text'), 'بندر تخلیه|ميناء التفريغ'],
  [value('total_gross_mass_kg', 'number'), 'وزن ناخالص|وزن کل|الوزن الإجمالي|الوزن القائم'],
  [value('total_net_mass_kg', 'number'), 'وزن خالص|الوزن الصافي'],
  [value('total_value', 'number'), 'جمع کل|مبلغ کل|المجموع|الإجمالي|المبلغ الإجمالي'],
  [value('currency', 'text'), 'ارز|واحد پول|العملة'],
  [value('incoterm', 'text'), 'شرایط تحویل|شروط التسليم'],
  [value('payment_terms', 'text'), 'شرایط پرداخت|شروط الدفع'],
  [value('stated_end_use', 'block'), 'مصرف نهایی|مورد استفاده|الاستخدام النهائي|الغرض'],
  [value('notice', 'block'), 'توضیحات|ملاحظات'],
];

// biome-ignore format: a row is a meaning, its phrases side by side
export const RIGHT_TO_LEFT_TITLES: readonly (readonly [PaperKind, string])[] = [
  ['invoice', 'فاکتور|صورتحساب|پیش فاکتور|سیاهه تجاری|فاتورة|فاتورة تجارية|الفاتورة التجارية|فاتورة أولية'],
  ['packing-list', 'لیست بسته بندی|فهرست بسته بندی|قائمة التعبئة|بيان التعبئة'],
  ['bill-of-lading', 'بارنامه دریایی|بوليصة الشحن|بوليصة شحن'],
  ['certificate-of-origin', 'گواهی مبدا|شهادة المنشأ|شهادة منشأ'],
  ['end-user-statement', 'گواهی مصرف کننده نهایی|شهادة المستخدم النهائي'],
];

// biome-ignore format: a row is a meaning, its phrases side by side
export const RIGHT_TO_LEFT_COLUMNS: readonly (readonly [PaperField | 'position', string])[] = [
  ['position', 'ردیف|الرقم|م'],
  ['goods_description', 'شرح کالا|شرح|نام کالا|وصف البضاعة|الوصف|البيان|الصنف'],
  ['part_number', 'شماره قطعه|شماره فنی|رقم القطعة'],
  ['serial_number', 'شماره سریال|الرقم التسلسلي'],
  ['hs_code', 'کد تعرفه|تعرفه گمرکی|البند الجمركي|رمز النظام المنسق'],
  ['quantity', 'تعداد|مقدار|الكمية|العدد'],
  ['quantity_unit', 'واحد|الوحدة'],
  ['unit_price', 'قیمت واحد|بهای واحد|فی|سعر الوحدة|السعر'],
  ['value', 'مبلغ|قیمت کل|بهای کل|المبلغ|القيمة|السعر الإجمالي'],
  ['net_mass_kg', 'وزن خالص|الوزن الصافي'],
  ['gross_mass_kg', 'وزن ناخالص|الوزن الإجمالي|الوزن القائم'],
  ['packages', 'تعداد بسته|عدد الطرود'],
  ['country_of_origin', 'مبدا|کشور مبدا|المنشأ|بلد المنشأ'],
];
