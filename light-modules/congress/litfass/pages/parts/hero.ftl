<#ftl output_format="HTML">
<#import "model.ftl" as m>

<#macro hero>
<#local c = m.congress>
<div class="hero">
<div class="wrap hero__row">
<@picture c/>
<div class="hero__text">
<p class="hero__when"><#if c.startDate??>${m.dateRange(c.startDate, c.endDate!c.startDate)}</#if><#if c.city??> · ${c.city}</#if></p>
<h1><@m.phrases c.pageTitle!c.title/></h1>
<#if c.intro??><p class="hero__intro">${c.intro}</p></#if>
</div>
</div>
</div>
</#macro>

<#-- Without a picture, what it shows stands where it would be. -->
<#macro picture c>
<#if c.heroImage?? || c.heroAlt??>
<figure class="hero__picture">
<#if (c.heroImage["@link"])??>
<#local size = c.heroImage.metadata!{}>
<img src="${c.heroImage["@link"]}" alt="${c.heroAlt!""}"<#if size.width?? && size.height??> width="${size.width?c}" height="${size.height?c}"</#if>>
<#else>
<div class="placeholder">
<svg viewBox="0 0 420 310" preserveAspectRatio="xMaxYMin meet" aria-hidden="true" focusable="false">
<g fill="none" stroke="currentColor" stroke-width="15"><circle cx="300" cy="92" r="17"/><circle cx="297" cy="90" r="47"/><circle cx="292" cy="86" r="79"/><circle cx="285" cy="80" r="113"/><circle cx="276" cy="72" r="149"/></g>
</svg>
<p class="placeholder__alt">${c.heroAlt!""}</p>
</div>
</#if>
<#if c.heroCredit??><figcaption>${text("page.picture.credit")} ${c.heroCredit}</figcaption></#if>
</figure>
</#if>
</#macro>
