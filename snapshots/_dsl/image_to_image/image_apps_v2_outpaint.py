class ImageAppsV2Outpaint(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2Outpaint"):
    """
    Grow a picture outward with fal's Image Apps outpaint.

    Adds up to 700 pixels on each side or zooms out by per cent, with an optional prompt; only the new margin is painted.

    Args:
        image: The picture to extend beyond its edges.
        expand_left: How many pixels of new picture to add to the left of the original.
        expand_right: How many pixels of new picture to add to the right of the original.
        expand_top: How many pixels of new picture to add above the original.
        expand_bottom: How many pixels of new picture to add below the original.
        zoom_out_percentage: How far the original shrinks inside the frame, in per cent; the freed margin is painted. 0 keeps its size.
        prompt: Optional hint for what the added area shows, tacked onto the built-in outpaint instruction.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        expand_left: dsl.Input[int] = 0,
        expand_right: dsl.Input[int] = 0,
        expand_top: dsl.Input[int] = 0,
        expand_bottom: dsl.Input[int] = 0,
        zoom_out_percentage: dsl.Number = 20.0,
        prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[Literal["png", "jpeg", "jpg", "webp"]] = "png",
    ) -> None:
        super().__init__(
            image=image,
            expand_left=expand_left,
            expand_right=expand_right,
            expand_top=expand_top,
            expand_bottom=expand_bottom,
            zoom_out_percentage=zoom_out_percentage,
            prompt=prompt,
            seed=seed,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
