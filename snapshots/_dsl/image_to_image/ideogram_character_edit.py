class IdeogramCharacterEdit(dsl.Builder, node_type="fal.image_to_image.IdeogramCharacterEdit"):
    """
    Put a known character into the masked part of an existing image with Ideogram V3 Character Edit.

    Needs picture, mask and one character reference; everything outside the mask is left.

    Args:
        image: The source image that this endpoint works on.
        mask: Image that marks the area to work on, usually white where something may change.
        reference_images: Photo of the character who fills the mask. Only the first picture counts.
        prompt: What should appear in the masked area.
        images: Pictures whose style is imitated. They do not supply the character.
        reference_mask_urls: Masks that show which part of each character picture counts.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one go; each one is charged.
        color_palette: Colours for the picture: either a preset by name or your own list with weights.
        rendering_speed: Trade between waiting time and quality: faster is cheaper, slower is finer.
        style_codes: Codes of styles found earlier, used in place of a named style or reference.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        mask: dsl.Input[ImageRef],
        reference_images: dsl.ListInput[ImageRef],
        prompt: dsl.Input[str],
        images: dsl.ListInput[ImageRef] | None = None,
        reference_mask_urls: dsl.ListInput[ImageRef] | None = None,
        expand_prompt: dsl.Input[bool] = True,
        num_images: dsl.Input[int] = 1,
        color_palette: dsl.Input[shared.ColorPalette] | None = None,
        rendering_speed: dsl.Input[shared.RenderingSpeedValue] = "BALANCED",
        style_codes: dsl.ListInput[str] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            reference_images=reference_images,
            prompt=prompt,
            images=images,
            reference_mask_urls=reference_mask_urls,
            expand_prompt=expand_prompt,
            num_images=num_images,
            color_palette=color_palette,
            rendering_speed=rendering_speed,
            style_codes=style_codes,
            seed=seed,
        )
