class IdeogramCharacterEdit(dsl.Builder, node_type="fal.image_to_image.IdeogramCharacterEdit"):
    """
    Put a character into the masked part of a picture with Ideogram 3.0 Character.

    Takes the picture, a mask of the same size, a prompt and one character reference; outside the mask nothing changes.

    Args:
        images: Pictures whose style is imitated, 10 MB in all. They do not supply the character. JPEG, PNG or WebP.
        rendering_speed: Trade between waiting time and quality: turbo is quickest, quality finest.
        color_palette: Colours for the picture: either a preset by name or your own list with weights.
        style_codes: Eight-digit hex codes of styles; they cannot be combined with style pictures.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        prompt: What should appear in the masked area.
        image: Picture into which the character is painted; it must be as large as the mask.
        mask: Marks the area where the character goes; it must be as large as the picture.
        reference_images: Picture of the character who fills the mask, with the face visible, 10 MB at most; only the first one counts. JPEG, PNG or WebP.
        reference_mask_urls: Mask that shows which part of the character picture counts; only the first one is used. JPEG, PNG or WebP.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef] | None = None,
        rendering_speed: dsl.Input[shared.RenderingSpeedValue] = "BALANCED",
        color_palette: dsl.Input[shared.ColorPalette] | None = None,
        style_codes: dsl.ListInput[str] | None = None,
        expand_prompt: dsl.Input[bool] = True,
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        mask: dsl.FileInput[ImageRef],
        reference_images: dsl.FileListInput[ImageRef],
        reference_mask_urls: dsl.FileListInput[ImageRef] | None = None,
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
