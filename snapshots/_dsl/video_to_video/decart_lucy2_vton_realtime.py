class DecartLucy2VtonRealtime(dsl.Builder, node_type="fal.video_to_video.DecartLucy2VtonRealtime"):
    """
    Set up a live virtual try-on of a camera picture with Decart's Lucy 2.1 VTON.

    Takes a frame, a picture of the outfit and a prompt; the picture travels over a live connection, so it cannot run through the queue.

    Args:
        prompt: The change as an instruction; the sample swaps the top for the outfit in the reference picture.
        image: Frame of the live camera that shows the person.
        reference_image: Picture of the outfit or character that the person takes on; if none is given, fal puts in a sample picture.
    """

    output: dsl.Handle[Any]

    def __init__(
        self,
        *,
        prompt: dsl.Input[
            str
        ] = "Substitute the current top with the outfit from the reference image, matching its color, material, and fit",
        image: dsl.FileInput[ImageRef] | None = None,
        reference_image: dsl.FileInput[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            reference_image=reference_image,
        )
