class KlingVideoO3StandardVideoToVideoReference(
    dsl.Builder, node_type="fal.video_to_video.KlingVideoO3StandardVideoToVideoReference"
):
    """
    Film a new shot of 3 to 15 seconds led by a clip's motion and camera, with Kling O3 Standard.

    The prompt calls the clip @Video1 and up to four elements or images; Pro takes the same at the upper tier.

    Args:
        prompt: The new shot in words: the clip is @Video1, references are @Element1 or @Image1.
        video: The clip whose motion and camera style guide the new shot; the prompt calls it @Video1. MP4 or MOV, up to 200 MB, 720 to 2160 px a side, 3 to 10.05 seconds, 24 to 60 frames a second.
        images: Pictures for look and style; the prompt calls them @Image1, @Image2. Together with the elements they are at most four. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        keep_audio: Lays the reference clip's sound under the new shot.
        elements: Characters or objects to bring in; the prompt calls them @Element1, @Element2 in order.
        shot_type: Way of dividing shots; customize is the only one here.
        aspect_ratio: Shape of the new shot as width to height; auto leaves the choice to Kling.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
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
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        duration: dsl.Input[shared.DurationThreeToFifteenValue] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            images=images,
            keep_audio=keep_audio,
            elements=elements,
            shot_type=shot_type,
            aspect_ratio=aspect_ratio,
            duration=duration,
        )
