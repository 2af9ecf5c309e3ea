class BriaFiboEditBlend(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditBlend"):
    """
    Blend described elements, textures or artwork into a picture with Bria FIBO Edit.

    Meant for several changes that fuse into one composition; Add and Replace handle a single object each.

    Args:
        image: Picture into which the described elements are blended.
        instruction: Says which elements to blend into the picture and how they should sit together.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        instruction: dsl.Input[str],
    ) -> None:
        super().__init__(
            image=image,
            instruction=instruction,
        )
