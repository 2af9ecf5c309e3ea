class BytedanceSeedance2_0MiniTextToVideo(
    dsl.Builder, node_type="fal.text_to_video.BytedanceSeedance2_0MiniTextToVideo"
):
    """
    Generate a clip with sound from text with Seedance 2.0 Mini, the small model of the line.

    4 to 15 seconds at 480p or 720p in six shapes; Fast and standard add a bitrate setting.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height; auto leaves it to the model.
        duration: Length of the video in seconds, longer costs more; auto lets the model decide from the prompt.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        end_user_id: Identifier of the end user on whose behalf you make the video.
        generate_audio: Makes sound with the picture: effects, ambience and lip-synced speech. It costs the same on or off.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoUltrawideValue] = "auto",
        duration: dsl.Input[shared.DurationAutoOr4To15Value] = "auto",
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        end_user_id: dsl.Input[str] | None = None,
        generate_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            resolution=resolution,
            end_user_id=end_user_id,
            generate_audio=generate_audio,
        )
