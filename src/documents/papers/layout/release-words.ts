import { PhraseTable } from './label-words.ts';

/** What a block of a release certificate is for; its number differs from form to form and edition to edition. */
export type BlockRole =
  | 'authority'
  | 'form'
  | 'tracking'
  | 'organisation'
  | 'order'
  | 'item'
  | 'description'
  | 'part'
  | 'eligibility'
  | 'quantity'
  | 'serial'
  | 'status'
  | 'remarks'
  | 'statement'
  | 'signature'
  | 'approval'
  | 'name'
  | 'date';

/** Blocks that make up the table of items. */
export const ROW_ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'item',
  'description',
  'part',
  'eligibility',
  'quantity',
  'serial',
  'status',
]);

/**
 * Printed heads of the blocks: EASA Form 1 (Regulation (EU) 1321/2014, Part-M, Appendix II; Regulation (EU) 748/2012,
 * Part-21, Appendix I), FAA Form 8130-3 (Order 8130.21), CAAC AAC-038 (AP-21-10).
 */
// biome-ignore format: a row is a meaning, its phrases side by side
export const BLOCK_WORDS = new PhraseTable<BlockRole>([
  ['authority', '批准放行的当局/国家|批准放行当局/国家|批准当局/国家|主管当局/国家|approving authority / country|approving competent authority / country|competent authority|national authority|approving competent authority/country|approving civil aviation authority/country|approving national aviation authority/country|competent authority/country|approving competent authority|approving authority/country|country|国家|國家|国家 country|國家 country'],
  ['form', 'authorised release certificate|authorized release certificate|easa form 1|faa form 8130-3|批准放行证书|批准放行证书/适航批准标签|批準放行證書|中国民用航空总局 caac|中国民用航空总局|中国民用航空局|中國民用航空總局|caac|airworthiness approval tag|release certificate'],
  ['tracking', '表格跟踪编号|表格追踪编号|证书跟踪编号|证书号|form tracking no.|certificate tracking number|tracking no|form tracking number|form tracking no|form tracking|tracking number|system tracking ref no|certificate ref no|certificate reference number|certificate no|certificate number|证书编号|證書編號|form number'],
  ['organisation', '单位名称及地址|单位名称和地址|机构名称及地址|组织名称及地址|organisation name & address|organization name & address|organisation name and address|organization name and address|approved organisation name and address|approved organization name and address|organisation|organization|单位|單位|单位 organization|单位名称及地址 organization name and address|单位名称和地址 organization name and address'],
  ['order', '工作单/合同/发票号|工作单/合同/发票|工作单/合同/货单|工卡/合同/发票|work order / contract / invoice no|w/o contract invoice|work order no|work order number|work order/contract/invoice|work order/contract/invoice number|work order/contract/invoice no|work order / contract / invoice|work order|工作单/合同单/货单|工作單/合同單/貨單|工作单号|工作单|工作单/合同/发票号 work order/contract/invoice|工作单/合同/发票 work order/contract/invoice|工作单/合同/货单 work order/contract/invoice'],
  ['item', '项目号|项次|item number|pos|item|item no|序号|序號|项目'],
  ['description', '项目名称|品名|产品名称|航材名称|description|内容|名称|內容|名稱'],
  ['part', '件号/型号|零件号|部件号|p/n|part no|part number|part no.|件号|件號'],
  ['eligibility', 'eligibility|适用性|適用性'],
  ['quantity', 'qty.|数量(件)|qty|quantity|数量|數量'],
  ['serial', '序号/批次号|序号/批号|序列号/批次号|系列号/批次号|系列号|序列号|serial / batch no|serial no/batch no|serial / batch number|serial/lot no|s/n|批次号|serial no|serial number|serial/batch no|serial/batch number|系列号/批号|系列號/批號|序列号/批号|batch/serial no|serial/batch'],
  ['status', '状态|工作状态|状态 / 工作|状况/工作|status or work|work performed|status/work|status / work|status work|status|产品状态|產品狀態|状态/工作'],
  ['remarks', 'remarks|备注|備注|備註'],
  ['statement', 'certifies that the items identified above were manufactured in conformity to|certifies the items identified above were manufactured in conformity to|certifies that the parts identified above were manufactured in conformity to|certifies|certifies that|part-145.a.50 release to service|part 145.a.50 release to service|14 cfr 43.9 return to service|return to service|release to service|part-145|new parts|used parts|新产品|新產品|使用过的产品|使用過的產品|issued by or on behalf of the caac|issued by or on behalf of|中国民航总局授权|中國民航總局授權|manufactured in conformity to|other regulation'],
  ['signature', '批准签署|签署|授权签署|授权签名|authorised signature|authorized signature|signature|authorised stamp and signature|批准人签名|批準人簽名|签名'],
  ['approval', '维修许可证号|许可证号|批准书编号|批准证书编号|approval ref. no|approval/authorisation number|approval/authorization number|approval/authorization no|approval/authorisation no|certificate/approval ref no|certificate/approval ref. no.|approval/certificate no|approval certificate no|certificate/approval reference number|approval number|approval ref|approval no|批准号|批准编号'],
  ['name', 'name|name (typed or printed)|name typed or printed|name printed|批准人姓名(打印的)|批准人姓名|批準人姓名|姓名'],
  ['date', 'date|date (dd mmm yyyy)|date (dd/mmm/yyyy)|date dd mmm yyyy|date (m/d/y)|date (d/m/y)|批准日期|批準日期|日期'],
]);
