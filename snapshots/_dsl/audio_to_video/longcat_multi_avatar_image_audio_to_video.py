class LongcatMultiAvatarImageAudioToVideo(
    dsl.Builder, node_type="fal.audio_to_video.LongcatMultiAvatarImageAudioToVideo"
):
    """
    Animate two people in one picture, each with their own audio track, with LongCat Multi Avatar; voices run together or one after the other, 480p or 720p, about five seconds a segment.

    Args:
        image: Image to work from: the picture to edit, animate, measure or describe.
        audio_url_person1: Audio for the person on the left of the picture.
        audio_url_person2: Audio for the person on the right of the picture.
        prompt: How the speaker behaves and what is around; the words spoken come from the audio.
        negative_prompt: What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.
        bbox_person1: Where person 1 is in the picture; left half if omitted.
        bbox_person2: Where person 2 is in the picture; right half if omitted.
        audio_type: para plays both tracks at once; add lets person 1 finish before person 2 begins.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        text_guidance_scale: How closely the words are followed, next to other inputs; higher obeys more.
        audio_guidance_scale: How tightly mouth and gestures follow the sound; too high looks exaggerated.
        resolution: How large and detailed the result gets; higher takes longer and often costs more.
        num_segments: How many stretches of about five seconds to make one after another.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        audio_url_person1: dsl.Input[AudioRef] | None = None,
        audio_url_person2: dsl.Input[AudioRef] | None = None,
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
