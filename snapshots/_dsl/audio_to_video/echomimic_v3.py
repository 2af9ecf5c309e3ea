class EchomimicV3(dsl.Builder, node_type="fal.audio_to_video.EchomimicV3"):
    """
    Animate a portrait into a talking avatar with EchoMimic V3, driven by an audio file and shaped by a text prompt; audio and text guidance are set separately.

    Args:
        audio: The speech or song that the lips follow.
        image: Image to work from: the picture to edit, animate, measure or describe.
        prompt: How the speaker behaves and what is around; the words spoken come from the audio.
        num_frames_per_generation: Frames made in one pass; larger passes hold together better but need more memory.
        audio_guidance_scale: How tightly mouth and gestures follow the sound; too high looks exaggerated.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        num_frames_per_generation: dsl.Input[int] = 121,
        audio_guidance_scale: dsl.Number = 2.5,
        guidance_scale: dsl.Number = 4.5,
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            audio=audio,
            image=image,
            prompt=prompt,
            num_frames_per_generation=num_frames_per_generation,
            audio_guidance_scale=audio_guidance_scale,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            seed=seed,
        )
