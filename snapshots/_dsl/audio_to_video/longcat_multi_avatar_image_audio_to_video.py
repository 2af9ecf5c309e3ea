class LongcatMultiAvatarImageAudioToVideo(
    dsl.Builder, node_type="fal.audio_to_video.LongcatMultiAvatarImageAudioToVideo"
):
    """
    Animate two people in one picture to a recording each with LongCat Multi Avatar.

    They speak at once or in turn, at 480p or 720p, in segments of about five seconds; Single Avatar moves one person.

    Args:
        image: Picture that shows the two speakers, one left and one right unless boxes say otherwise.
        audio_url_person1: Speech of person 1, on the left of the picture unless a box says otherwise; if none is given, fal takes a sample.
        audio_url_person2: Speech of person 2, on the right of the picture unless a box says otherwise; if none is given, fal takes a sample.
        prompt: How the two people behave and what is around them; the words spoken come from the recordings.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        bbox_person1: Where person 1 is in the picture; left half if omitted.
        bbox_person2: Where person 2 is in the picture; right half if omitted.
        audio_type: para plays both tracks at once; add lets person 1 finish before person 2 begins.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        text_guidance_scale: How closely the words are followed, next to other inputs; higher obeys more.
        audio_guidance_scale: How tightly mouth and gestures follow the sound; too high looks exaggerated.
        resolution: Size of the video; a second at 720p costs four times a second at 480p.
        num_segments: How many stretches to make one after another: the first is about 5.8 seconds long, each further one 5 and costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        audio_url_person1: dsl.FileInput[AudioRef] | None = None,
        audio_url_person2: dsl.FileInput[AudioRef] | None = None,
        prompt: dsl.Input[str] = "Two people are having a conversation with natural expressions and movements.",
        negative_prompt: dsl.Input[
            str
        ] = "Close-up, Bright tones, overexposed, static, blurred details, subtitles, style, works, paintings, images, static, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards",
        bbox_person1: dsl.Input[shared.BoundingBox] | None = None,
        bbox_person2: dsl.Input[shared.BoundingBox] | None = None,
        audio_type: dsl.Input[Literal["para", "add"]] = "para",
        num_inference_steps: dsl.Input[int] = 30,
        text_guidance_scale: dsl.Number = 4.0,
        audio_guidance_scale: dsl.Number = 4.0,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "480p",
        num_segments: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            audio_url_person1=audio_url_person1,
            audio_url_person2=audio_url_person2,
            prompt=prompt,
            negative_prompt=negative_prompt,
            bbox_person1=bbox_person1,
            bbox_person2=bbox_person2,
            audio_type=audio_type,
            num_inference_steps=num_inference_steps,
            text_guidance_scale=text_guidance_scale,
            audio_guidance_scale=audio_guidance_scale,
            resolution=resolution,
            num_segments=num_segments,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
