class KlingVideoO3ProImageToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoO3ProImageToVideo"):
    """
    fal-ai/kling-video/o3/pro/image-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        end_image: Image on which the video should end. Left out, the ending is open. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        image: dsl.Input[ImageRef],
        end_image: dsl.Input[ImageRef] | None = None,
        duration: dsl.Input[shared.DurationThreeToFifteenValue] = "5",
        generate_audio: dsl.Input[bool] = False,
        multi_prompt: dsl.ListInput[shared.KlingV3MultiPromptElement] | None = None,
        shot_type: dsl.Input[shared.KlingShotTypeValue] = "customize",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            end_image=end_image,
            duration=duration,
            generate_audio=generate_audio,
            multi_prompt=multi_prompt,
            shot_type=shot_type,
        )
