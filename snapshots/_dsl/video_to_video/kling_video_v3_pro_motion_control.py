class KlingVideoV3ProMotionControl(dsl.Builder, node_type="fal.video_to_video.KlingVideoV3ProMotionControl"):
    """
    fal-ai/kling-video/v3/pro/motion-control on fal.ai: its words are not written yet.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        image: Image of the person or thing that the video is to show. Up to 10 MB, 340 to 3850 px a side, aspect ratio 0.4 to 2.5.
        video: The source footage that this endpoint works on. Up to 100 MB, 340 to 3850 px a side, 3 to 30.05 seconds.
        keep_original_sound: Takes the reference clip's sound over to the new video.
        character_orientation: Whether the figure faces as in the picture or as in the video; the latter suits complex motion.
        elements: Figures and things, each with its pictures, that the prompt can call by number.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        image: dsl.Input[ImageRef],
        video: dsl.Input[VideoRef],
        keep_original_sound: dsl.Input[bool] = True,
        character_orientation: dsl.Input[Literal["image", "video"]],
        elements: dsl.ListInput[shared.KlingV3ImageElementInput] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            video=video,
            keep_original_sound=keep_original_sound,
            character_orientation=character_orientation,
            elements=elements,
        )
