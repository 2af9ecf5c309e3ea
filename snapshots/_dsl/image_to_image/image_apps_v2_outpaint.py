class ImageAppsV2Outpaint(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2Outpaint"):
    """
    Grow a picture outward by pixels on any side, or zoom out so every edge gains scenery, with Image Apps outpaint.

    Prompt optional; only the added margin is painted.

    Args:
        image: The source image that this endpoint works on.
        prompt: Optional hint for what the added area shows, tacked onto the built-in outpaint instruction.
        num_images: How many pictures to make in one go; each one is charged.
        expand_bottom: How many pixels of new picture to add below the original.
        expand_left: How many pixels of new picture to add to the left of the original.
        expand_right: How many pixels of new picture to add to the right of the original.
        expand_top: How many pixels of new picture to add above the original.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        zoom_out_percentage: How far the original shrinks inside the frame, in per cent; the freed margin gets painted.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str] = "",
        num_images: dsl.Input[int] = 1,
        expand_bottom: dsl.Input[int] = 400,
        expand_left: dsl.Input[int] = 0,
        expand_right: dsl.Input[int] = 0,
        expand_top: dsl.Input[int] = 0,
        output_format: dsl.Input[Literal["png", "jpeg", "jpg", "webp"]] = "png",
        zoom_out_percentage: dsl.Number = 20.0,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            num_images=num_images,
            expand_bottom=expand_bottom,
            expand_left=expand_left,
            expand_right=expand_right,
            expand_top=expand_top,
            output_format=output_format,
            zoom_out_percentage=zoom_out_percentage,
            enable_safety_checker=enable_safety_checker,
        )
