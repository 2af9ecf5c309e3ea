class Sa2va4bVideo(dsl.Builder, node_type="fal.vision.Sa2va4bVideo"):
    """
    Ask about a video and have the named object masked through its frames with Sa2VA 4B, the smaller model; you may limit how many frames are sampled.

    Args:
        prompt: The question about the video, or what to point out in it.
        video: Video to work from: the clip to edit, extend, measure, imitate or add sound to.
        num_frames_to_sample: How many frames of the video the model looks at; left out, it looks at all.
    """

    output: dsl.Handle[str]
    masks: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.Input[VideoRef],
        num_frames_to_sample: dsl.Input[int] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            num_frames_to_sample=num_frames_to_sample,
        )
