class WanV26TextToImage(dsl.Builder, node_type="fal.text_to_image.WanV26TextToImage"):
    """
    Generate up to five related images with Alibaba's Wan 2.6 from Chinese or English text, with one optional reference picture for style.

    It can also return text written alongside.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image: One picture whose style guides the result. Leave it out to draw from text alone.
        image_size: Size of the picture: a preset shape or your own width and height.
        max_images: The most pictures to return. The model may decide on fewer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    generated_text: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef] | None = None,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        max_images: dsl.Input[int] = 1,
        negative_prompt: dsl.Input[str] = "",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            image_size=image_size,
            max_images=max_images,
            negative_prompt=negative_prompt,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
