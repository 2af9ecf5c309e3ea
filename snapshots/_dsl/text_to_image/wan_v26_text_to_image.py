class WanV26TextToImage(dsl.Builder, node_type="fal.text_to_image.WanV26TextToImage"):
    """
    Generate up to five pictures from Chinese or English text with Wan 2.6.

    One reference picture can lend its style; the model may make fewer, and can write text to go with them; Wan 2.7 has no reference picture.

    Args:
        prompt: What the picture should show, in English or Chinese: subject, setting, light and style.
        image: Picture whose style guides the result; without one the text alone decides. JPEG, PNG, BMP or WebP, up to 10 MB, 384 to 5000 px a side.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        image_size: Size of the picture: a preset shape or a width and height. Unset follows the reference picture, up to 1280x1280.
        max_images: The most pictures to return. The model may decide on fewer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks both the input and the result for unsafe content; off skips it.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    generated_text: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef] | None = None,
        negative_prompt: dsl.Input[str] | None = "",
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        max_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            negative_prompt=negative_prompt,
            image_size=image_size,
            max_images=max_images,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
