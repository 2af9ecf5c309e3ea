class KlingVideoO1VideoToVideoReference(dsl.Builder, node_type="fal.video_to_video.KlingVideoO1VideoToVideoReference"):
    """
    Generate a new 3 to 10 second shot guided by a reference video's motion and camera style with Kling O1 Pro.

    Up to four elements or images fill the scene, shape is free and sound may be kept; Standard is the cheaper tier.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        video: The shot whose motion and camera style are carried over; its content is not edited. MP4 or MOV, up to 200 MB, 720 to 2160 px a side, 3 to 10.05 seconds, 24 to 60 frames a second.
        keep_audio: Leaves the original sound under the edited video.
        images: Images to work from, in order; prompts can usually refer to them as first, second and so on. Up to 10 MB each, at least 300 px a side each, aspect ratio 0.4 to 2.5 each.
        elements: Figures and things, each with its pictures, that the prompt can call by number.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.Input[VideoRef],
        keep_audio: dsl.Input[bool] = False,
        images: dsl.ListInput[ImageRef] | None = None,
        elements: dsl.ListInput[shared.OmniVideoElementInput] | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        duration: dsl.Input[shared.DurationThreeToTenValue] = "5",
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            keep_audio=keep_audio,
            images=images,
            elements=elements,
            aspect_ratio=aspect_ratio,
            duration=duration,
        )
