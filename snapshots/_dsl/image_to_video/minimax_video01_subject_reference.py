class MinimaxVideo01SubjectReference(dsl.Builder, node_type="fal.image_to_video.MinimaxVideo01SubjectReference"):
    """
    Generate a new scene with the person of a reference photo with MiniMax Video-01 Subject Reference.

    The face carries over, the prompt makes up the rest; the photo is not the first frame, as it is in image to video.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        subject_reference_image: Photo of the person to show, with the face in clear view.
        prompt_optimizer: Lets the service polish the prompt before use; off sends it unchanged.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        subject_reference_image: dsl.FileInput[ImageRef],
        prompt_optimizer: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            subject_reference_image=subject_reference_image,
            prompt_optimizer=prompt_optimizer,
        )
