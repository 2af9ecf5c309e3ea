class IdeogramCharacterEdit(dsl.Builder, node_type="fal.image_to_image.IdeogramCharacterEdit"):
    """
    Put a known character into the masked part of an existing image with Ideogram V3 Character Edit.

    Needs picture, mask and one character reference; everything outside the mask is left.

    Args:
        images: Pictures whose style is imitated. They do not supply the character. JPEG, PNG or WebP.
        rendering_speed: Trade between waiting time and quality: faster is cheaper, slower is finer.
        color_palette: Colours for the picture: either a preset by name or your own list with weights.
        style_codes: Codes of styles found earlier, used in place of a named style or reference.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one go; each one is charged.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        prompt: What should appear in the masked area.
        image: The source image that this endpoint works on.
        mask: Image that marks the area to work on, usually white where something may change.
        reference_images: Photo of the character who fills the mask. Only the first picture counts. JPEG, PNG or WebP.
        reference_mask_urls: Masks that show which part of each character picture counts. JPEG, PNG or WebP.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        images: dsl.ListInput[ImageRef] | None = None,
        rendering_speed: dsl.Input[shared.RenderingSpeedValue] = "BALANCED",
        color_palette: dsl.Input[shared.ColorPalette] | None = None,
        style_codes: dsl.ListInput[str] | None = None,
        expand_prompt: dsl.Input[bool] = True,
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        mask: dsl.Input[ImageRef],
        reference_images: dsl.ListInput[ImageRef],
        reference_mask_urls: dsl.ListInput[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            images=images,
            rendering_speed=rendering_speed,
            color_palette=color_palette,
            style_codes=style_codes,
            expand_prompt=expand_prompt,
            num_images=num_images,
            seed=seed,
            prompt=prompt,
            image=image,
            mask=mask,
            reference_images=reference_images,
            reference_mask_urls=reference_mask_urls,
        )
