class KlingVideoV3_4kImageToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoV3_4kImageToVideo"):
    """
    fal-ai/kling-video/v3/4k/image-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        start_image: Image to begin with; the in-between frames or the video grow out of it. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
        end_image: Image on which the video should end. Left out, the ending is open. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        elements: Figures and things, each with its pictures, that the prompt can call by number.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        multi_prompt: dsl.ListInput[shared.KlingV3MultiPromptElement] | None = None,
        start_image: dsl.Input[ImageRef],
        duration: dsl.Input[shared.DurationThreeToFifteenValue] = "5",
        generate_audio: dsl.Input[bool] = True,
        end_image: dsl.Input[ImageRef] | None = None,
        elements: dsl.ListInput[shared.KlingV3ComboElementInput] | None = None,
        shot_type: dsl.Input[shared.KlingShotTypeValue] = "customize",
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
        cfg_scale: dsl.Number = 0.5,
    ) -> None:
        super().__init__(
            prompt=prompt,
            multi_prompt=multi_prompt,
            start_image=start_image,
            duration=duration,
            generate_audio=generate_audio,
            end_image=end_image,
            elements=elements,
            shot_type=shot_type,
            negative_prompt=negative_prompt,
            cfg_scale=cfg_scale,
        )
