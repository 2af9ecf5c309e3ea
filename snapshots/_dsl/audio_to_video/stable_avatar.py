class StableAvatar(dsl.Builder, node_type="fal.audio_to_video.StableAvatar"):
    """
    Animate a picture of a person to speech for up to five minutes with StableAvatar.

    Takes a picture, a recording and a prompt for the behaviour; sound and prompt have guidance weights of their own.

    Args:
        image: Picture of the person who should speak, with the face clearly visible.
        audio: The speech or song that the lips follow.
        prompt: How the speaker behaves and what is around; the words spoken come from the audio.
        aspect_ratio: Shape of the video as width to height; auto takes that of the picture.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        audio_guidance_scale: How tightly mouth and gestures follow the sound; too high looks exaggerated.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        perturbation: Amount of random disturbance added while generating; none keeps to the reference most closely.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        audio: dsl.FileInput[AudioRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        guidance_scale: dsl.Number = 5.0,
        audio_guidance_scale: dsl.Number = 4.0,
        num_inference_steps: dsl.Input[int] = 50,
        seed: dsl.Input[int] = -1,
        perturbation: dsl.Number = 0.1,
    ) -> None:
        super().__init__(
            image=image,
            audio=audio,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            guidance_scale=guidance_scale,
            audio_guidance_scale=audio_guidance_scale,
            num_inference_steps=num_inference_steps,
            seed=seed,
            perturbation=perturbation,
        )
