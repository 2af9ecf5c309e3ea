class IdeogramCharacterRemix(dsl.Builder, node_type="fal.image_to_image.IdeogramCharacterRemix"):
    """
    Rework a whole image around one reference character with Ideogram V3 Character Remix.

    The source gives composition, the reference gives the face; strength says how much of the source survives.

    Args:
        images: Pictures whose style is imitated. They do not supply the character. JPEG, PNG or WebP.
        rendering_speed: Trade between waiting time and quality: faster is cheaper, slower is finer.
        color_palette: Colours for the picture: either a preset by name or your own list with weights.
        style_codes: Codes of styles found earlier, used in place of a named style or reference.
        style: Photographic or fictional treatment of the character; auto decides from the prompt.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one go; each one is charged.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image: The source image that this endpoint works on.
        strength: Weight of the source image. Higher stays closer to it, lower follows the prompt.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        reference_images: Photo of the character to keep recognisable. Only the first picture counts. JPEG, PNG or WebP.
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
        style: dsl.Input[Literal["AUTO", "REALISTIC", "FICTION"]] = "AUTO",
        expand_prompt: dsl.Input[bool] = True,
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        strength: dsl.Number = 0.8,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = "square_hd",
        negative_prompt: dsl.Input[str] = "",
        reference_images: dsl.ListInput[ImageRef],
        reference_mask_urls: dsl.ListInput[ImageRef] | None = None,
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
            reference_images=reference_images,
            reference_mask_urls=reference_mask_urls,
        )
