class BriaExpand(dsl.Builder, node_type="fal.image_to_image.BriaExpand"):
    """
    Extend a picture past its borders with Bria Expand: set the canvas in pixels, place the original anywhere on it, or ask for an aspect ratio.

    Licensed-data outpainting to just under 5000x5000.

    Args:
        image: The source image that this endpoint works on.
        canvas_size: Width and height in pixels of the finished picture. An aspect ratio, when given, settles size and placement instead.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
        original_image_size: Width and height in pixels of the original on the new canvas; too small a subject gives weak results.
        original_image_location: Pixel position of the original's upper left corner on the new canvas; it may lie outside.
        prompt: What the added surroundings should show; left out, they follow from the picture.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        canvas_size: dsl.ListInput[int],
        aspect_ratio: dsl.Input[shared.BriaAspectRatioValue] | None = None,
        original_image_size: dsl.ListInput[int] | None = None,
        original_image_location: dsl.ListInput[int] | None = None,
        prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        negative_prompt: dsl.Input[str] = "",
    ) -> None:
        super().__init__(
            image=image,
            canvas_size=canvas_size,
            aspect_ratio=aspect_ratio,
            original_image_size=original_image_size,
            original_image_location=original_image_location,
            prompt=prompt,
            seed=seed,
            negative_prompt=negative_prompt,
        )
