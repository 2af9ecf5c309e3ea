class BytedanceSeedance2_0MiniReferenceToVideo(
    dsl.Builder, node_type="fal.image_to_video.BytedanceSeedance2_0MiniReferenceToVideo"
):
    """
    Film a new scene from reference pictures, clips and sounds with Seedance 2.0 Mini, the small model.

    Up to nine pictures, three clips and three recordings, 12 files in all; a recording needs a picture or clip beside it. 480p or 720p.

    Args:
        prompt: What happens in the video; name the references as @Image1, @Video1, @Audio1, in their order.
        audios: Recordings to use, such as a voice, called @Audio1 and so on in the prompt. In all at most 15 seconds; at least one picture or clip must go with them. MP3 or WAV, up to 15 MB.
        images: Pictures of the people, things or places to use; the prompt calls them @Image1, @Image2 and so on. All files together are at most 12. JPEG, PNG or WebP, up to 30 MB.
        videos: Clips whose motion or style should be used, called @Video1, @Video2 in the prompt. In all 2 to 15 seconds and under 50 MB, each of about 480p to 720p. MP4 or MOV.
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
        audios: dsl.FileListInput[AudioRef] | None = None,
        images: dsl.FileListInput[ImageRef] | None = None,
        videos: dsl.FileListInput[VideoRef] | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoUltrawideValue] = "auto",
        duration: dsl.Input[shared.DurationAutoOr4To15Value] = "auto",
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        end_user_id: dsl.Input[str] | None = None,
        generate_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            audios=audios,
            images=images,
            videos=videos,
            aspect_ratio=aspect_ratio,
            duration=duration,
            resolution=resolution,
            end_user_id=end_user_id,
            generate_audio=generate_audio,
        )
