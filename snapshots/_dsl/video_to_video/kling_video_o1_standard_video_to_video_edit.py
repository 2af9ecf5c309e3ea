class KlingVideoO1StandardVideoToVideoEdit(
    dsl.Builder, node_type="fal.video_to_video.KlingVideoO1StandardVideoToVideoEdit"
):
    """
    Edit a 3 to 10 second video by instruction with Kling O1 Standard, adding up to four reference elements or images named @Element1 or @Image1.

    Motion is kept and the sound can be; the cheaper tier of O1 Edit.

    Args:
        video: The source footage that this endpoint works on.
        prompt: The edit as an instruction; call references @Element1 or @Image1, in the order they are given.
        images: Images to work from, in order; prompts can usually refer to them as first, second and so on.
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
        elements: dsl.ListInput[shared.OmniVideoElementInput] | None = None,
        keep_audio: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            images=images,
            elements=elements,
            keep_audio=keep_audio,
        )
