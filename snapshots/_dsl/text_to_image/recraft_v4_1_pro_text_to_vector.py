class RecraftV4_1ProTextToVector(dsl.Builder, node_type="fal.text_to_image.RecraftV4_1ProTextToVector"):
    """
    Generate a large, editable SVG from text with Recraft V4.1 Pro.

    For posters, detailed scenes and complex brand art; plain V4.1 Vector is meant for logos and icons, the picture nodes give pixels.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        colors: Colours that the picture should favour.
        background_color: Colour of the ground behind the subject or text.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
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
