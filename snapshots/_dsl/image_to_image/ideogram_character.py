class IdeogramCharacter(dsl.Builder, node_type="fal.image_to_image.IdeogramCharacter"):
    """
    Generate new scenes around the same character from one reference photo with Ideogram V3 Character.

    Makes the picture from scratch; the edit sibling fills a mask, remix reworks an image.

    Args:
        reference_images: Photo of the character to keep recognisable. Only the first picture counts.
        prompt: Describes the new scene in which the character appears.
        images: Pictures whose style is imitated. They do not supply the character.
        reference_mask_urls: Masks that show which part of each character picture counts.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        color_palette: Colours for the picture: either a preset by name or your own list with weights.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        rendering_speed: Trade between waiting time and quality: faster is cheaper, slower is finer.
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
        style: dsl.Input[Literal["AUTO", "REALISTIC", "FICTION"]] = "AUTO",
        style_codes: dsl.ListInput[str] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
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
            style=style,
            style_codes=style_codes,
            seed=seed,
        )
