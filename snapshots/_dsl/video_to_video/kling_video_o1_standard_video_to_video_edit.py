class KlingVideoO1StandardVideoToVideoEdit(
    dsl.Builder, node_type="fal.video_to_video.KlingVideoO1StandardVideoToVideoEdit"
):
    """
    Edit a 3 to 10 second video by instruction with Kling O1 Standard, adding up to four reference elements or images named @Element1 or @Image1.

    Motion is kept and the sound can be; the cheaper tier of O1 Edit.

    Args:
        prompt: The edit as an instruction; call references @Element1 or @Image1, in the order they are given.
        video: The source footage that this endpoint works on. MP4 or MOV, up to 200 MB, 720 to 2160 px a side, 3 to 10.05 seconds, 24 to 60 frames a second.
        keep_audio: Leaves the original sound under the edited video.
        images: Images to work from, in order; prompts can usually refer to them as first, second and so on. Up to 10 MB each, at least 300 px a side each, aspect ratio 0.4 to 2.5 each.
        elements: Figures and things, each with its pictures, that the prompt can call by number.
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
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            keep_audio=keep_audio,
            images=images,
            elements=elements,
        )
