class Hunyuan_World(dsl.Builder, node_type="fal.image_to_image.Hunyuan_World"):
    """
    Turn one photo into a 360-degree panorama with Tencent's Hunyuan World 1.0.

    Takes the picture and a prompt for the unseen surroundings; returns a panorama image, not a mesh.

    Args:
        image: The photo that the panorama grows out of.
        prompt: Describes the scene, including what lies outside the photo's frame.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
        )
