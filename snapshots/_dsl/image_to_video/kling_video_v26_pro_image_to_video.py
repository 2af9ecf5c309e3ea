class KlingVideoV26ProImageToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoV26ProImageToVideo"):
    """
    Animate a start frame with Kling 2.6 Pro and get native sound: speech in English or Chinese, up to two custom voices by ID, an optional end frame, 5 or 10 seconds.

    Audio can be switched off.

    Args:
        prompt: Action and spoken lines. Use lower case for English speech; capitals for acronyms and proper names.
        start_image: Image to begin with; the in-between frames or the video grow out of it. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
        voice_ids: IDs from Kling's create-voice endpoint; write <<<voice_1>>> or <<<voice_2>>> in the prompt where each speaks.
        end_image: Image on which the video should end. Left out, the ending is open. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        start_image: dsl.Input[ImageRef],
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
        generate_audio: dsl.Input[bool] = True,
        voice_ids: dsl.ListInput[str] | None = None,
        end_image: dsl.Input[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            start_image=start_image,
            duration=duration,
            negative_prompt=negative_prompt,
            generate_audio=generate_audio,
            voice_ids=voice_ids,
            end_image=end_image,
        )
