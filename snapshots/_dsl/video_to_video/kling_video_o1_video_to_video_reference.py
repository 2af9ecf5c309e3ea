class KlingVideoO1VideoToVideoReference(dsl.Builder, node_type="fal.video_to_video.KlingVideoO1VideoToVideoReference"):
    """
    Generate a new 3 to 10 second shot guided by a reference video's motion and camera style with Kling O1 Pro.

    Up to four elements or images fill the scene, shape is free and sound may be kept; Standard is the cheaper tier.

    Args:
        video: The shot whose motion and camera style are carried over; its content is not edited.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        images: Images to work from, in order; prompts can usually refer to them as first, second and so on.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        elements: Figures and things, each with its pictures, that the prompt can call by number.
        keep_audio: Leaves the original sound under the edited video.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        images: dsl.ListInput[ImageRef] | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        duration: dsl.Input[shared.DurationThreeToTenValue] = "5",
        elements: dsl.ListInput[shared.OmniVideoElementInput] | None = None,
        keep_audio: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            images=images,
            aspect_ratio=aspect_ratio,
            duration=duration,
            elements=elements,
            keep_audio=keep_audio,
        )
