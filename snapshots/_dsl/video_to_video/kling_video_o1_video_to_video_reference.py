class KlingVideoO1VideoToVideoReference(dsl.Builder, node_type="fal.video_to_video.KlingVideoO1VideoToVideoReference"):
    """
    Film a new shot in the motion and camera style of a reference clip, with Kling O1 Pro.

    Takes a clip of 3 to 10 seconds and up to four elements or images; same inputs as Standard at the upper tier.

    Args:
        prompt: The new shot in words; call references @Element1 or @Image1, in the order given.
        video: The shot whose motion and camera style are carried over; its content is not edited. MP4 or MOV, up to 200 MB, 720 to 2160 px a side, 3 to 10.05 seconds, 24 to 60 frames a second.
        keep_audio: Lays the reference clip's sound under the new shot.
        images: Pictures for look and style; the prompt calls them @Image1, @Image2. Together with the elements they are at most four. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        elements: Characters or objects to bring in; the prompt calls them @Element1, @Element2 in order. Together with the images they are at most four.
        aspect_ratio: Shape of the new shot as width to height; auto takes the one closest to the reference clip.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
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
