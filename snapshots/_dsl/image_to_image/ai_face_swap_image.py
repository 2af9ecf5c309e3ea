class AiFaceSwapImage(dsl.Builder, node_type="fal.image_to_image.AiFaceSwapImage"):
    """
    Put the face from one photo onto the person in another with Half Moon AI.

    Two pictures in, one out; a mode for faces behind hands or objects costs double. The video sibling swaps through a clip.

    Args:
        source_face: Photo of the face to put in. BMP, JPEG, PNG, TIFF or WebP.
        target_image: Photo whose face is replaced; everything else in it stays. BMP, JPEG, PNG, TIFF or WebP.
        enable_occlusion_prevention: Handles faces that are partly covered by hands or things; costs twice as much.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        source_face: dsl.FileInput[ImageRef],
        target_image: dsl.FileInput[ImageRef],
        enable_occlusion_prevention: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            source_face=source_face,
            target_image=target_image,
            enable_occlusion_prevention=enable_occlusion_prevention,
        )
