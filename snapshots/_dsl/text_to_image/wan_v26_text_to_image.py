class WanV26TextToImage(dsl.Builder, node_type="fal.text_to_image.WanV26TextToImage"):
    """
    Generate up to five related images with Alibaba's Wan 2.6 from Chinese or English text, with one optional reference picture for style.

    It can also return text written alongside.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image: One picture whose style guides the result. Leave it out to draw from text alone. JPEG, PNG, BMP or WebP, up to 10 MB, 384 to 5000 px a side.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        image_size: Size of the picture: a preset shape or your own width and height.
        max_images: The most pictures to return. The model may decide on fewer.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    generated_text: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef] | None = None,
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
