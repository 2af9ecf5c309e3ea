class KlingVideoV26ProImageToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoV26ProImageToVideo"):
    """
    Animate a start frame with Kling 2.6 Pro and get native sound: speech in English or Chinese, up to two custom voices by ID, an optional end frame, 5 or 10 seconds.

    Audio can be switched off.

    Args:
        start_image: Image to begin with; the in-between frames or the video grow out of it.
        prompt: Action and spoken lines. Use lower case for English speech; capitals for acronyms and proper names.
        end_image: Image on which the video should end. Left out, the ending is open.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        voice_ids: IDs from Kling's create-voice endpoint; write <<<voice_1>>> or <<<voice_2>>> in the prompt where each speaks.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        start_image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        end_image: dsl.Input[ImageRef] | None = None,
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        generate_audio: dsl.Input[bool] = True,
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
        voice_ids: dsl.ListInput[str] | None = None,
    ) -> None:
        super().__init__(
            start_image=start_image,
            prompt=prompt,
            end_image=end_image,
            duration=duration,
            generate_audio=generate_audio,
            negative_prompt=negative_prompt,
            voice_ids=voice_ids,
        )
