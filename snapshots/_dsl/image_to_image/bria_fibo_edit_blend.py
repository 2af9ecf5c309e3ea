class BriaFiboEditBlend(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditBlend"):
    """
    Merge described elements, textures or artwork into one photo with Bria Fibo Edit Blend.

    Choose it over add or replace object when several changes must fuse into a single composition.

    Args:
        image: The source image that this endpoint works on.
        instruction: Says which elements to blend into the picture and how they should sit together.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        instruction: dsl.Input[str],
    ) -> None:
        super().__init__(
            image=image,
            instruction=instruction,
        )
