class Scail2(dsl.Builder, node_type="fal.video_to_video.Scail2"):
    """
    Animate a character picture by a driving video, or swap it in for the filmed subject, with SCAIL-2.

    For one or several people or an animal, at 512p or 704p; mask and pose videos come out as well.

    Args:
        image: Picture of the character that should move or replace the filmed subject; its shape decides between wide and tall.
        video: Clip with the movement to copy: one or several people, or an animal.
        prompt: The finished video in words: the character, the surroundings and what happens. Concrete words get closest.
        resolution: Size of the video: 512p is 896x512 pixels, 704p 1280x704, turned upright when the reference picture is.
        driving_type: How motion is read: end_to_end from the masked video, the sturdier way, or pose from a skeleton drawn first.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        mode: Animation moves the character with the filmed motion; replacement puts it into the filmed scene.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail. 3 is advised at 512p.
        subject_type: What the driving video shows; animal makes the mask look for something other than people.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    preprocessing_mask_video: dsl.Handle[VideoRef]
    preprocessing_video: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        video: dsl.FileInput[VideoRef],
        prompt: dsl.Input[str],
        resolution: dsl.Input[Literal["512p", "704p"]] = "512p",
        driving_type: dsl.Input[Literal["end_to_end", "pose"]] = "end_to_end",
        guidance_scale: dsl.Number = 5.0,
        mode: dsl.Input[Literal["animation", "replacement"]] = "animation",
        num_inference_steps: dsl.Input[int] = 40,
        shift: dsl.Number = 3.0,
        subject_type: dsl.Input[Literal["human", "animal"]] = "human",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            video=video,
            prompt=prompt,
            resolution=resolution,
            driving_type=driving_type,
            guidance_scale=guidance_scale,
            mode=mode,
            num_inference_steps=num_inference_steps,
            shift=shift,
            subject_type=subject_type,
            seed=seed,
        )
