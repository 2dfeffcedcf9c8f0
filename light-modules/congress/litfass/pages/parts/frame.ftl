<#ftl output_format="HTML">
<#-- What stands around the content: skip link, name of the congress, way through the page, footer. -->
<#import "model.ftl" as m>

<#macro skipLink><a class="skip" href="#${text("page.anchor.content")}">${text("page.skip")}</a></#macro>

<#function legal kinds><#return m.children(m.congress.legalLinks!{})?filter(l -> kinds?seq_contains(l.kind!"") && m.isWeb(l.url!""))></#function>

<#macro top>
<header class="top">
<div class="wrap top__row">
<p class="top__name">${m.congress.shortName!m.congress.title}</p>
<#local helps = legal(["easyLanguage", "signLanguage"])>
<#if helps?size gt 0>
<nav aria-label="${text("page.nav.help")}"><@links helps "top__links"/></nav>
</#if>
</div>
</header>
</#macro>

<#macro links entries class>
<ul class="${class}">
<#list entries as l><li><a href="${l.url}">${l.label!text("page.legal." + l.kind)}</a></li></#list>
</ul>
</#macro>

<#macro sections>
<nav class="sections" aria-label="${text("page.nav.sections")}">
<ul class="wrap sections__list">
<#list ["invitation", "information", "programme", "people", "contact", "venue"] as key>
<li><a href="#${text("page.anchor." + key)}">${text("page.nav." + key)}</a></li>
</#list>
</ul>
</nav>
</#macro>

<#macro footer>
<footer class="footer">
<div class="wrap">
<#if m.congress["@id"]??><p>${m.congress.title}</p></#if>
<#local entries = legal(["imprint", "privacy", "accessibility", "easyLanguage", "signLanguage"])>
<#if entries?size gt 0><nav aria-label="${text("page.nav.legal")}"><@links entries "footer__links"/></nav></#if>
</div>
</footer>
</#macro>
