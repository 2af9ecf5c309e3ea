class IdeogramCharacterRemix(dsl.Builder, node_type="fal.image_to_image.IdeogramCharacterRemix"):
    """
    Rework a whole image around one reference character with Ideogram V3 Character Remix.

    The source gives composition, the reference gives the face; strength says how much of the source survives.

    Args:
        image: The source image that this endpoint works on.
        reference_images: Photo of the character to keep recognisable. Only the first picture counts.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        images: Pictures whose style is imitated. They do not supply the character.
        reference_mask_urls: Masks that show which part of each character picture counts.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        color_palette: Colours for the picture: either a preset by name or your own list with weights.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        rendering_speed: Trade between waiting time and quality: faster is cheaper, slower is finer.
        strength: Weight of the source image. Higher stays closer to it, lower follows the prompt.
        style: Photographic or fictional treatment of the character; auto decides from the prompt.
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
        reference_images: dsl.ListInput[ImageRef],
        prompt: dsl.Input[str],
        images: dsl.ListInput[ImageRef] | None = None,
        reference_mask_urls: dsl.ListInput[ImageRef] | None = None,
        expand_prompt: dsl.Input[bool] = True,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        color_palette: dsl.Input[shared.ColorPalette] | None = None,
        negative_prompt: dsl.Input[str] = "",
        rendering_speed: dsl.Input[shared.RenderingSpeedValue] = "BALANCED",
        strength: dsl.Number = 0.8,
        style: dsl.Input[Literal["AUTO", "REALISTIC", "FICTION"]] = "AUTO",
        style_codes: dsl.ListInput[str] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            reference_images=reference_images,
            prompt=prompt,
            images=images,
            reference_mask_urls=reference_mask_urls,
            expand_prompt=expand_prompt,
            image_size=image_size,
            num_images=num_images,
            color_palette=color_palette,
            negative_prompt=negative_prompt,
            rendering_speed=rendering_speed,
            strength=strength,
            style=style,
            style_codes=style_codes,
            seed=seed,
        )
