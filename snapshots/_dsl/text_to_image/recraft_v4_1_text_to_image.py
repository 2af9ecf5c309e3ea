class RecraftV4_1TextToImage(dsl.Builder, node_type="fal.text_to_image.RecraftV4_1TextToImage"):
    """
    fal-ai/recraft/v4.1/text-to-image on fal.ai: its words are not written yet.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height.
        colors: Colours that the picture should favour.
        background_color: Colour of the ground behind the subject or text; left out or set to none, it is transparent.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        colors: dsl.ListInput[shared.RGBColor] | None = None,
        background_color: dsl.Input[shared.RGBColor] | None = None,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            colors=colors,
            background_color=background_color,
            enable_safety_checker=enable_safety_checker,
        )
