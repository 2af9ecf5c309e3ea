class BytedanceSeedance2_0FastTextToVideo(
    dsl.Builder, node_type="fal.text_to_video.BytedanceSeedance2_0FastTextToVideo"
):
    """
    Generate a clip with sound from text quickly with Seedance 2.0 Fast.

    4 to 15 seconds at 480p or 720p, in one shot or several, cheaper than Seedance 2.0, which goes to 4K.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds, longer costs more; auto lets the model decide from the prompt.
        aspect_ratio: Shape of the video as width to height; auto leaves it to the model.
        generate_audio: Makes sound with the picture: effects, ambience and lip-synced speech. It costs the same on or off.
        end_user_id: Identifier of the end user on whose behalf you make the video.
        bitrate_mode: How richly the file is encoded: high looks finer and makes a larger file.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        duration: dsl.Input[shared.DurationAutoOr4To15Value] = "auto",
        aspect_ratio: dsl.Input[shared.AspectRatioAutoUltrawideValue] = "auto",
        generate_audio: dsl.Input[bool] = True,
        end_user_id: dsl.Input[str] | None = None,
        bitrate_mode: dsl.Input[shared.BitrateModeValue] = "standard",
    ) -> None:
        super().__init__(
            prompt=prompt,
            resolution=resolution,
            duration=duration,
            aspect_ratio=aspect_ratio,
            generate_audio=generate_audio,
            end_user_id=end_user_id,
            bitrate_mode=bitrate_mode,
        )
