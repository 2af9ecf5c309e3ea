class KlingVideoO1VideoToVideoEdit(dsl.Builder, node_type="fal.video_to_video.KlingVideoO1VideoToVideoEdit"):
    """
    Edit a 3 to 10 second video by instruction with Kling O1 Pro, the higher tier: change subjects, settings or style while motion stays, with up to four referenced elements or images.

    Original audio can be kept.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What to change, written as an instruction; refer to inputs as @Element1 and @Image1 in order.
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
