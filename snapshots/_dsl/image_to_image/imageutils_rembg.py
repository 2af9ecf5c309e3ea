class ImageutilsRembg(dsl.Builder, node_type="fal.image_to_image.ImageutilsRembg"):
    """
    Remove the background of a picture with rembg.

    One image in, one cut-out back, cropped to the subject on request; there is no model to choose, and rembg Enhance aims at sharper edges.

    Args:
        image: Picture of the subject to cut out.
        crop_to_bbox: Trims the picture to the subject.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        crop_to_bbox: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            crop_to_bbox=crop_to_bbox,
        )
