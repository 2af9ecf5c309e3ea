class ImageutilsRembg(dsl.Builder, node_type="fal.image_to_image.ImageutilsRembg"):
    """
    Remove the background from an image and get a cut-out, optionally cropped tight to the subject.

    The plain rembg utility with no model choice; smoretalk-ai/rembg-enhance is the sharper-edged rival.

    Args:
        image: The source image that this endpoint works on.
        crop_to_bbox: Trims the picture to the subject.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        crop_to_bbox: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            crop_to_bbox=crop_to_bbox,
        )
