class Wan25PreviewTextToImage(dsl.Builder, node_type="fal.text_to_image.Wan25PreviewTextToImage"):
    """
    Generate up to four pictures from a Chinese or English prompt with Alibaba's Wan 2.5 preview.

    A language model rewrites the prompt unless told not to, and the wording used comes back with the pictures.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        num_images: How many pictures to make in one run; more of them cost more.
        image_size: Size of the picture: a preset shape or a width and height of your own, between 768x768 and 1440x1440 pixels in all. Aspect ratio 0.25 to 4.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seeds: dsl.Handle[list[int]]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] | None = None,
        num_images: dsl.Input[int] = 1,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square",
        enable_prompt_expansion: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_images=num_images,
            image_size=image_size,
            enable_prompt_expansion=enable_prompt_expansion,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
