class KlingVideoO3StandardVideoToVideoEdit(
    dsl.Builder, node_type="fal.video_to_video.KlingVideoO3StandardVideoToVideoEdit"
):
    """
    Edit a clip of 3 to 10 seconds by instruction with Kling O3 Standard, the lower tier.

    The prompt calls it @Video1 and up to four elements or images beside it; the sound stays unless switched off.

    Args:
        prompt: The edit as an instruction: the clip is @Video1, references are @Element1 or @Image1.
        video: The clip to edit; the prompt calls it @Video1. MP4 or MOV, up to 200 MB, 720 to 2160 px a side, 3 to 10.05 seconds, 24 to 60 frames a second.
        images: Pictures for look and style; the prompt calls them @Image1, @Image2. Together with the elements they are at most four. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        keep_audio: Leaves the original sound under the edited video.
        elements: Characters or objects to bring in; the prompt calls them @Element1, @Element2 in order.
        shot_type: Way of dividing shots; customize is the only one here.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
        images: dsl.FileListInput[ImageRef] | None = None,
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
