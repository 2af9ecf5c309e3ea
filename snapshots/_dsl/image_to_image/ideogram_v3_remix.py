class IdeogramV3Remix(dsl.Builder, node_type="fal.image_to_image.IdeogramV3Remix"):
    """
    Rework a picture under a new prompt with Ideogram 3.0, at any size, with palettes and style pictures.

    Strength says how much of the source stays; 2.0 remix has fixed shapes and no palette.

    Args:
        images: Pictures whose style is imitated, 10 MB in all; they are not the ones reworked. JPEG, PNG or WebP.
        rendering_speed: Trade between waiting time and quality: turbo is quickest, quality finest.
        color_palette: Colours for the picture: either a preset by name or your own list with weights.
        style_codes: Eight-digit hex codes of styles; they cannot be combined with a style or with style pictures.
        style: Broad render type; it cannot be combined with style codes.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        prompt: What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.
        image: Picture to rework; the prompt says into what.
        strength: Weight of the source image. Higher stays closer to it, lower follows the prompt.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own.
        negative_prompt: What should stay out of the picture; where it contradicts the prompt, the prompt wins.
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
        style: dsl.Input[shared.IdeogramV3StyleValue] | None = None,
        expand_prompt: dsl.Input[bool] = True,
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        strength: dsl.Number = 0.8,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = "square_hd",
        negative_prompt: dsl.Input[str] = "",
    ) -> None:
        super().__init__(
            images=images,
            rendering_speed=rendering_speed,
            color_palette=color_palette,
            style_codes=style_codes,
            style=style,
            expand_prompt=expand_prompt,
            num_images=num_images,
            seed=seed,
            prompt=prompt,
            image=image,
            strength=strength,
            image_size=image_size,
            negative_prompt=negative_prompt,
        )
