class Sa2va8bVideo(dsl.Builder, node_type="fal.vision.Sa2va8bVideo"):
    """
    Ask about a video and get masks of the object you describe, with the larger Sa2VA 8B.

    Takes a video and a prompt, looks at 5 to 100 frames, and returns text and mask files; 4B costs half.

    Args:
        prompt: The question about the video, or the thing to mask; say so if you want a mask.
        video: Footage to talk about and to mask things in.
        num_frames_to_sample: How many frames of the video the model looks at; unset, it takes 32.
    """

    output: dsl.Handle[str]
    masks: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
        num_frames_to_sample: dsl.Input[int] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            num_frames_to_sample=num_frames_to_sample,
        )
