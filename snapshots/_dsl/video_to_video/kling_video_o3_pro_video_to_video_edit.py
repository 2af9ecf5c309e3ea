class KlingVideoO3ProVideoToVideoEdit(dsl.Builder, node_type="fal.video_to_video.KlingVideoO3ProVideoToVideoEdit"):
    """
    fal-ai/kling-video/o3/pro/video-to-video/edit on fal.ai: its words are not written yet.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        video: The source footage that this endpoint works on. MP4 or MOV, up to 200 MB, 720 to 2160 px a side, 3 to 10.05 seconds, 24 to 60 frames a second.
        images: Images to work from, in order; prompts can usually refer to them as first, second and so on. Up to 10 MB each, at least 300 px a side each, aspect ratio 0.4 to 2.5 each.
        keep_audio: Leaves the original sound under the edited video.
        elements: Figures and things, each with its pictures, that the prompt can call by number.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.Input[VideoRef],
        images: dsl.ListInput[ImageRef] | None = None,
        keep_audio: dsl.Input[bool] = True,
        elements: dsl.ListInput[shared.KlingV3ImageElementInput] | None = None,
        shot_type: dsl.Input[Literal["customize"]] = "customize",
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            images=images,
            keep_audio=keep_audio,
            elements=elements,
            shot_type=shot_type,
        )
