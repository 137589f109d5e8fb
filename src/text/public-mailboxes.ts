// Providers where anyone can open a mailbox in minutes. From the providers' own sites, 2026; a domain that sells
// mailboxes to firms under the firms' own names does not belong here.
const DOMAINS = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.de outlook.fr hotmail.com hotmail.co.uk hotmail.de hotmail.fr ' +
    'hotmail.it live.com live.ru msn.com yahoo.com yahoo.co.uk yahoo.co.in yahoo.co.jp yahoo.fr yahoo.de ymail.com ' +
    'rocketmail.com icloud.com me.com mac.com aol.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de freenet.de ' +
    't-online.de mail.com email.com proton.me protonmail.com pm.me tutanota.com tuta.io zoho.com zohomail.com ' +
    'fastmail.com hushmail.com mail.ru inbox.ru list.ru bk.ru internet.ru yandex.ru yandex.com yandex.kz yandex.by ' +
    'yandex.ua ya.ru rambler.ru lenta.ru autorambler.ru myrambler.ru ro.ru mail.kz mail.ua ukr.net i.ua meta.ua ' +
    'tut.by mail.by qq.com vip.qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com ' +
    '139.com 189.cn 21cn.com tom.com naver.com daum.net hanmail.net nate.com rediffmail.com libero.it virgilio.it ' +
    'orange.fr wanadoo.fr laposte.net free.fr sfr.fr wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz abv.bg ' +
    'uol.com.br bol.com.br terra.com.br hotmail.com.tr mynet.com yahoo.com.tr chmail.ir yahoo.com.cn yahoo.com.hk ' +
    'walla.com walla.co.il netvigator.com temp-mail.org mailinator.com guerrillamail.com yopmail.com 10minutemail.com'
  ).split(' '),
);

/** True when `domain` (lower case) belongs to a public mailbox provider. */
export function isPublicMailbox(domain: string): boolean {
  return DOMAINS.has(domain);
}
