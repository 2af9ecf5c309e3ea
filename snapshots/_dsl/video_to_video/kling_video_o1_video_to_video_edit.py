class KlingVideoO1VideoToVideoEdit(dsl.Builder, node_type="fal.video_to_video.KlingVideoO1VideoToVideoEdit"):
    """
    Edit a clip of 3 to 10 seconds by instruction with Kling O1 Pro while its motion stays.

    Up to four elements or images supply the new subject or look; the sound goes unless you keep it. Standard is the cheaper tier.

    Args:
        prompt: What to change, written as an instruction; refer to inputs as @Element1 and @Image1 in order.
        video: The clip to edit; its motion is kept. MP4 or MOV, up to 200 MB, 720 to 2160 px a side, 3 to 10.05 seconds, 24 to 60 frames a second.
        keep_audio: Leaves the original sound under the edited video.
        images: Pictures for look and style; the prompt calls them @Image1, @Image2. Together with the elements they are at most four. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        elements: Characters or objects to bring in; the prompt calls them @Element1, @Element2 in order. Together with the images they are at most four.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
        keep_audio: dsl.Input[bool] = False,
        images: dsl.FileListInput[ImageRef] | None = None,
        elements: dsl.ListInput[shared.OmniVideoElementInput] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            keep_audio=keep_audio,
            images=images,
            elements=elements,
        )
