class KlingVideoV26ProImageToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoV26ProImageToVideo"):
    """
    Animate a start picture with speech and sound, with Kling 2.6 Pro.

    English or Chinese lines, up to two voices of your own by their IDs, an end picture if wanted; 5 or 10 seconds, 2.5 Turbo stays silent.

    Args:
        prompt: Action and spoken lines; <<<voice_1>>> and <<<voice_2>>> name the speakers. English speech in lower case, acronyms and names in capitals.
        start_image: Picture that the video opens with. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        generate_audio: Makes sound with the picture; off leaves it silent and costs less. Speech is English or Chinese, other languages are turned into English.
        voice_ids: IDs from Kling's create-voice node; write <<<voice_1>>> or <<<voice_2>>> in the prompt where each speaks.
        end_image: Picture that the video should end on; it should show the same scene as the first. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        start_image: dsl.FileInput[ImageRef],
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
        generate_audio: dsl.Input[bool] = True,
        voice_ids: dsl.ListInput[str] | None = None,
        end_image: dsl.FileInput[ImageRef] | None = None,
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
